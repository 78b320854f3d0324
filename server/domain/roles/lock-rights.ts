import type { Write } from '../../changes/write.js';

/**
 * One at a time: whatever could leave an installation without an administrator, or people with a role that is gone,
 * writes this one row first. An engine lets a second writer wait, a cluster refuses it at its commit and it is repeated;
 * either way it then sees what the first one did.
 */
export async function lockRights(writing: Write): Promise<void> {
  const ifThere =
    writing.dialect === 'sqlite' ? 'on conflict (`name`) do update set' : 'on duplicate key update';
  await writing.execute(
    `insert into \`sequence\` (\`name\`, \`next\`) values ('rights', 1) ${ifThere} \`next\` = \`sequence\`.\`next\` + 1`,
    [],
  );
}

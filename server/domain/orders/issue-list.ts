import { AppError, badInput, isIssue, type InputIssue } from '../../errors.js';

/** Gathers everything wrong with an input, so that the caller hears all of it at once. */
export class IssueList {
  private readonly issues: InputIssue[] = [];

  add(path: string, message: string): void {
    this.issues.push({ path, message });
  }

  has(path: string): boolean {
    return this.issues.some((issue) => issue.path === path);
  }

  /** The value as `parse` reads it; undefined when it is not given or not good, which is noted. */
  read<Given, Read>(
    path: string,
    value: Given | null | undefined,
    parse: (value: Given) => Read,
  ): Read | undefined {
    if (value === null || value === undefined) return undefined;
    return this.attempt(path, () => parse(value));
  }

  /** What `run` gives; its complaint about the input is noted under `path` or under the paths it names itself. */
  attempt<Result>(path: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      if (error instanceof AppError && error.code === 'BAD_INPUT') this.issues.push(...issuesOf(error));
      else if (error instanceof RangeError || error instanceof AppError) this.add(path, error.message);
      else throw error;
      return undefined;
    }
  }

  throwIfAny(): void {
    if (this.issues.length) throw badInput(this.issues);
  }
}

function issuesOf(error: AppError): InputIssue[] {
  const issues = error.details['issues'];
  return Array.isArray(issues) ? issues.filter(isIssue) : [];
}

import { Entity } from '@mikro-orm/decorators/legacy';
import { declareResource, type EntityClass, type ResourceDeclaration } from './registry.js';

/** Declares a noun. The table is the class name in snake_case, as the ORM's default strategy makes it. */
export function Resource(declaration: ResourceDeclaration): <T extends EntityClass>(entity: T) => T {
  return <T extends EntityClass>(entity: T): T => {
    const table = entity.name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase();
    declareResource(entity, declaration, table);
    Entity({ tableName: table })(entity as never);
    return entity;
  };
}

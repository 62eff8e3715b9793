import { sql } from 'kysely';
import type { TableName, Tables } from '../../store/tables.ts';
import { columnsOf, every, type Column, type Condition } from './conditions.ts';

/** Something by which records of a list can be put into groups. */
export interface Dimension {
  readonly description: string;
  /** What a group has in common, as text; empty where a record has nothing of the kind. */
  readonly value: Column;
  /** What the text is: the id of a record of the same talks, a value of an enum, or any text. */
  readonly type: 'record' | 'enum' | 'text';
  /** The tables that lead to the column, where it is not the list's own; a record is in as many groups as rows fit. */
  readonly links?: readonly DimensionLink[];
}

/** A table that is joined to those before it. */
export interface DimensionLink {
  readonly table: TableName;
  readonly on: Condition;
}

/** By what the records of a list can be grouped, by name. */
export type Dimensions = Readonly<Record<string, Dimension>>;

/** Empty instead of null. */
const given = (value: Column): Column => sql`coalesce(${value}, '')`;

/** Makes the dimensions of one table. */
export function dimensionsOf<Table extends TableName>(table: Table) {
  const column = columnsOf(table);
  const talksId = column('talks_id');
  type Name = string & keyof Tables[Table];

  /** A value of an enum in a column. */
  const among = (name: Name, description: string): Dimension => ({
    description,
    value: given(column(name)),
    type: 'enum',
  });

  /** A text in a column. */
  const text = (name: Name, description: string): Dimension => ({
    ...among(name, description),
    type: 'text',
  });

  /** A record that a column names. */
  const named = (name: Name, description: string): Dimension => ({
    ...among(name, description),
    type: 'record',
  });

  /** What a table has for the one record that has this id. */
  const found = <Other extends TableName>(
    id: Column,
    other: Other,
    of: string & keyof Tables[Other],
  ): Column => {
    const there = columnsOf(other);
    const same = every([
      sql`${there('talks_id')} = ${talksId}`,
      sql`${there('id' as string & keyof Tables[Other])} = ${id}`,
    ]);
    return sql`(select ${there(of)} from ${sql.table(other)} where ${same})`;
  };
  /** What another table has for the one record that a column names: the side of a speaker, the source of an account. */
  const through = <Other extends TableName>(
    name: Name,
    other: Other,
    of: string & keyof Tables[Other],
    description: string,
  ): Dimension => {
    return { description, value: given(found(column(name), other, of)), type: 'record' };
  };

  const joined = <Link extends TableName>(link: Link, from: string & keyof Tables[Link]): DimensionLink => {
    const there = columnsOf(link);
    return {
      table: link,
      on: every([sql`${there('talks_id')} = ${talksId}`, sql`${there(from)} = ${column('id' as Name)}`]),
    };
  };
  /** What the rows of a link table have, which may be several for one record. */
  const linked = <Link extends TableName>(
    link: Link,
    from: string & keyof Tables[Link],
    of: string & keyof Tables[Link],
    description: string,
    type: Dimension['type'] = 'record',
  ): Dimension => {
    return { description, value: given(columnsOf(link)(of)), type, links: [joined(link, from)] };
  };
  /** What another table has for the records that the rows of a link table name. */
  const linkedThrough = <Link extends TableName, Other extends TableName>(
    link: Link,
    from: string & keyof Tables[Link],
    [name, other, of]: readonly [string & keyof Tables[Link], Other, string & keyof Tables[Other]],
    description: string,
    type: Dimension['type'] = 'record',
  ): Dimension => {
    const value = given(found(columnsOf(link)(name), other, of));
    return { description, value, type, links: [joined(link, from)] };
  };
  /** The topics of the statements that the rows of a link table name. */
  const ofStatements = <Link extends 'attestation_statements' | 'discrepancy_statements'>(
    link: Link,
    from: string & keyof Tables[Link],
    description: string,
  ): Dimension => {
    const topics = columnsOf('statement_topics');
    const on = every([
      sql`${topics('talks_id')} = ${talksId}`,
      sql`${topics('statement_id')} = ${sql.ref(`${link}.statement_id`)}`,
    ]);
    const links = [joined(link, from), { table: 'statement_topics' as const, on }];
    return { description, value: given(topics('topic_id')), type: 'record', links };
  };

  const talks: Dimension = { description: 'By talks.', value: talksId, type: 'record' };
  return { among, text, named, through, linked, linkedThrough, ofStatements, talks };
}

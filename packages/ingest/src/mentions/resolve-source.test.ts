import { describe, expect, it } from 'vitest';
import { ActorRegistry } from './actor-registry.ts';
import { findPeople } from './find-people.ts';
import { resolveSource, SpeakerMemory } from './resolve-source.ts';

const text =
  'Turkish Foreign Minister Mevlut Cavusoglu met Ukraine’s foreign minister, Dmytro Kuleba, and Chancellor Olaf Scholz. Mr Scholz left.';
const registry = (): ActorRegistry => {
  const people = new ActorRegistry();
  for (const person of findPeople(text, [{ start: 0, end: text.length }])) people.addPerson(person);
  return people;
};
const speaker = (printed: string, memory = new SpeakerMemory(), people = registry()): string | undefined =>
  resolveSource(printed, people, memory)?.actor.name;

describe('the words of a source', () => {
  it.each([
    ['Kuleba', 'Dmytro Kuleba'],
    ['Kuliba', 'Dmytro Kuleba'],
    ['KULEBA', 'Dmytro Kuleba'],
    ['Mr Scholz', 'Olaf Scholz'],
    ['The Turkish minister', 'Mevlut Cavusoglu'],
    ['Ukraine’s foreign minister', 'Dmytro Kuleba'],
    ['Kyiv', 'Ukraine'],
    ['the Kremlin', 'The Kremlin'],
    ['the U.N.', 'United Nations'],
    ['A German government official', 'German government official'],
    ['he', undefined],
  ])('"%s" means %s', (printed, name) => expect(speaker(printed)).toBe(name));

  it('that are a pronoun mean the person who spoke last', () => {
    const people = registry();
    const memory = new SpeakerMemory();
    const kuleba = people.findPerson('Kuleba');
    if (kuleba) memory.note(kuleba.actor);
    expect(speaker('he', memory, people)).toBe('Dmytro Kuleba');
    expect(speaker('the official', memory, people)).toBe('Dmytro Kuleba');
  });
});

it('a person is one however the name is spelled, and a state is none', () => {
  const people = new ActorRegistry();
  for (const line of [
    'President Volodymyr Zelensky spoke.',
    'President Volodymyr Zelenskyy spoke.',
    'President of South Korea spoke.',
  ]) {
    for (const person of findPeople(line, [{ start: 0, end: line.length }])) people.addPerson(person);
  }
  expect(
    people
      .all()
      .filter(({ type }) => type === 'person')
      .map(({ name }) => name),
  ).toEqual(['Volodymyr Zelensky']);
});

/** The engines that a store can be on. */
export type Engine = 'sqlite' | 'postgres';

import * as z from 'zod';

/** A text that says something: not empty, no space at either end. */
export const Text = z
  .string()
  .min(1, 'is empty; write a text or leave the field out')
  .refine((text) => text.trim() === text, 'begins or ends with white space; remove it');

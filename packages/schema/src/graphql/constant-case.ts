/** The name of a choice in GraphQL: `pressConference` is `PRESS_CONFERENCE`. */
export function constantCase(value: string): string {
  return value.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

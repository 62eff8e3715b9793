export async function measureScale(): Promise<void> {}

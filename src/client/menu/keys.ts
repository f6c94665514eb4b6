/** Where a key leads in a menu: arrows go round, Home and End to the ends, a letter to the next name that begins so. */

export function itemAfterKey(key: string, current: number, names: readonly string[]): number | undefined {
  const count = names.length;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current <= 0 ? count : current) - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (Array.from(key).length !== 1 || key === ' ') return undefined;
  const order = names.map((_name, index) => (current + 1 + index) % count);
  return order.find((index) => names[index]?.toLowerCase().startsWith(key.toLowerCase()));
}

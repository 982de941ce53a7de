/** So many things by name; where there are more, what was not asked for longest goes first. */
export class Bounded<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(name: string): T | undefined {
    const found = this.kept.get(name);
    if (found === undefined) return undefined;
    this.kept.delete(name);
    this.kept.set(name, found);
    return found;
  }

  has(name: string): boolean {
    return this.kept.has(name);
  }

  set(name: string, thing: T): void {
    this.kept.delete(name);
    this.kept.set(name, thing);
    const [longestUnasked] = this.kept.keys();
    if (this.kept.size > this.most && longestUnasked !== undefined) this.kept.delete(longestUnasked);
  }
}

import type { Execution } from './execution';

/** One lock; another execution that holds it makes this one wait in vain, since nothing else moves meanwhile. */
export class HostLock {
  readonly kind = 'Lock';
  constructor(
    private readonly execution: Execution,
    private readonly name: string,
  ) {}

  tryLock(): boolean {
    const { state, id, faults } = this.execution.parts;
    const holder = state.locks[this.name];
    if (faults.lockTaken || (holder !== undefined && holder !== id)) return false;
    state.locks[this.name] = id;
    return true;
  }
  waitLock(): void {
    if (!this.tryLock()) {
      this.execution.fail('Lock timeout: another process was holding the lock for too long.');
    }
  }
  hasLock = (): boolean => this.execution.parts.state.locks[this.name] === this.execution.parts.id;
  /** Harmless without the lock (rule 6.2). */
  releaseLock(): void {
    if (this.hasLock()) delete this.execution.parts.state.locks[this.name];
  }
}

export class HostLockService {
  readonly kind = 'LockService';
  constructor(private readonly execution: Execution) {}
  getDocumentLock = () => this.lock('document');
  getScriptLock = () => this.lock('script');
  getUserLock = () => this.lock('user');
  private lock(name: string) {
    return this.execution.service('Lock', new HostLock(this.execution, name));
  }
}

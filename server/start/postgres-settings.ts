import { statfs } from 'node:fs/promises';

const ROOMY_SHARED_MEMORY = 256 * 1024 * 1024;

export async function settingsForThisMachine(): Promise<Record<string, string>> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    timezone: 'UTC',
    jit: 'off',
    // A statement or a DETAIL line quotes the row it fails on, and that row is somebody's life: neither is logged.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...((await sharedMemoryIsSmall()) ? { dynamic_shared_memory_type: 'mmap' } : {}),
  };
}

/** A container's /dev/shm has 64 MB, which a parallel query overruns; files in the data directory do as well. */
async function sharedMemoryIsSmall(): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs('/dev/shm');
    return bavail * bsize < ROOMY_SHARED_MEMORY;
  } catch {
    return process.platform === 'linux';
  }
}

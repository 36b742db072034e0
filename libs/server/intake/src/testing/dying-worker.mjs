// A reader that is killed in the middle of its work: for the spec of a worker that dies.
process.once('message', () => process.kill(process.pid, 'SIGKILL'));

/** Says how far something long has come: on a terminal in one line that changes, elsewhere a line for every tenth. */
export function showProgress(what: string): (done: number, of: number) => void {
  let said = -1;
  return (done, of) => {
    const percent = of > 0 ? Math.floor((done * 100) / of) : 100;
    const step = process.stdout.isTTY ? percent : percent - (percent % 10);
    if (step === said) return;
    said = step;
    if (process.stdout.isTTY) process.stdout.write(`\r${what} ${step} %${step === 100 ? '\n' : ''}`);
    else console.log(`${what} ${step} %`);
  };
}

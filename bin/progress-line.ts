/** Shows long work on a terminal as one line by real steps; elsewhere as one line a finished step. */

export type ProgressLine = {
  /** Says what is being done; `done` of `total` where it can be counted. */
  step(label: string, done?: number, total?: number): void;
  end(): void;
};

const BAR_WIDTH = 24;

export function openProgressLine(stream: NodeJS.WriteStream): ProgressLine {
  return stream.isTTY ? onTerminal(stream) : inLog(stream);
}

function onTerminal(stream: NodeJS.WriteStream): ProgressLine {
  let shownAt = 0;
  let lastLabel = '';
  return {
    step(label, done, total) {
      const now = performance.now();
      if (label === lastLabel && done !== total && now - shownAt < 60) return;
      shownAt = now;
      lastLabel = label;
      const share = done === undefined || total === undefined || total === 0 ? null : done / total;
      const bar =
        share === null
          ? ''
          : ` ${'█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH, '░')} ${done}/${total}`;
      stream.write(`\r\u001b[2K${label}${bar}`);
    },
    end() {
      stream.write('\r\u001b[2K');
    },
  };
}

function inLog(stream: NodeJS.WriteStream): ProgressLine {
  let last = '';
  let startedAt = performance.now();
  const finish = () => {
    if (last !== '') stream.write(`${last} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  };
  return {
    step(label) {
      if (label === last) return;
      finish();
      last = label;
      startedAt = performance.now();
    },
    end() {
      finish();
      last = '';
    },
  };
}

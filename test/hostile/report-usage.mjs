/** Preloaded into the program, as plain JavaScript so as to cost nothing: tells on standard error what the whole
 * process took, workers included. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpuMs: (user + system) / 1000, rssMb: process.resourceUsage().maxRSS / 1024 };
  process.stderr.write(`\nusage ${JSON.stringify(usage)}\n`);
});

// Runs before the scripts that have settings: adds what .env says to the environment, where that says
// nothing itself. There need be no such file.
try {
  process.loadEnvFile('.env');
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}

import { defineConfig, devices } from '@playwright/test';

const baseURL = process.env.BASE_URL;
if (!baseURL) throw new Error('BASE_URL must name the running app, for example http://localhost:8080');

const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
};

/** The journeys, against the real backend and the real Keycloak; screens on a desk and on a phone. */
export default defineConfig({
  testDir: '.',
  // One at a time: backend, Keycloak, database and browser share the machine with the tests.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? [['list'], ['html', { open: 'never' }]] : 'list',
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    baseURL,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Filming every step takes a third of the machine; what the page was like is in the snapshots.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'desk',
      testIgnore: /newcomer|pictures/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, launchOptions },
    },
    {
      name: 'phone',
      testMatch: /(newcomer|roles|screens)\.spec/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, launchOptions },
    },
  ],
});

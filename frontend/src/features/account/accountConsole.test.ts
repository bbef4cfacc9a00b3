import { expect, test } from 'vitest';
import { accountConsole } from './accountConsole';

test('a Keycloak realm has its account page below its own address', () => {
  expect(accountConsole('https://konto.example/realms/treffpunkt')).toBe(
    'https://konto.example/realms/treffpunkt/account',
  );
  expect(accountConsole('https://konto.example/realms/treffpunkt/')).toBe(
    'https://konto.example/realms/treffpunkt/account',
  );
});

test('of other issuers nothing is guessed', () => {
  expect(accountConsole('https://login.example/oidc')).toBeUndefined();
});

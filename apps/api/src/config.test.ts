import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { isInside } from './modules/reminders/guarded-post.js';

describe('readConfig', () => {
  it('takes the name of a host in whatever case it is written', () => {
    const { webhookHosts } = readConfig({ WEBHOOK_HOSTS: 'LocalHost, CRM.Body.example' });
    expect(webhookHosts).toEqual(['localhost', 'crm.body.example']);
    expect(isInside('https://LOCALHOST/hooks', webhookHosts)).toBe(false);
    expect(isInside('https://localhost/hooks', [])).toBe(true);
  });
});

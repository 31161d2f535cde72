import { expect, it } from 'vitest';
import { faultsOf, overflowOf } from '../support/accessibility.ts';
import type { RunningPortal } from '../support/running-portal.ts';

const admin = 'demo-system-admin';
const manager = 'demo-area-manager';

export function keepingPlaces(running: () => RunningPortal): void {
  it('an administrator sets up an area and its service, is told what is wrong beside the field, and closes and opens it', async () => {
    const { page, complaints } = await running().open();
    await running().signIn(page, admin, '/places');
    complaints.length = 0;
    await page.getByText('Add an area', { exact: true }).click();
    const area = page.getByRole('form', { name: 'Add an area' });
    await area.getByLabel('What is it called?').fill('midlands');
    await area.getByRole('button', { name: 'Add' }).click();
    await area.getByText('There is one of this name already. (15.2)').first().waitFor();
    const name = area.getByLabel('What is it called?');
    expect([await name.inputValue(), await name.getAttribute('aria-invalid')]).toEqual(['midlands', 'true']);
    await name.fill('South Shore');
    await area.getByRole('button', { name: 'Add' }).click();
    await page.getByText('The area is on record.').waitFor();
    const card = page.getByRole('region', { name: 'South Shore', exact: true });
    await card.getByText('No services yet').waitFor();

    await card.locator('summary', { hasText: 'Add a service' }).click();
    const service = card.getByRole('form');
    await service.getByLabel('What is it called?').fill('Quay Street');
    await service.getByLabel('Housing', { exact: false }).first().check();
    await service.getByLabel('Wales', { exact: false }).check();
    await service.getByLabel(/How many homes/).fill('0');
    await service.getByRole('button', { name: 'Add' }).click();
    await service.getByText('A service has 1 to 100,000 homes', { exact: false }).first().waitFor();
    await service.getByLabel(/How many homes/).fill('12');
    await service.getByRole('button', { name: 'Add' }).click();
    await card.getByText('Wales, 12 homes', { exact: false }).waitFor();

    await card.getByRole('link', { name: 'Quay Street' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quay Street' }).waitFor();
    await page.getByText('who lives where is not for whoever runs the system', { exact: false }).waitFor();
    await page.getByText('Close it', { exact: true }).click();
    await page.getByLabel('What was its last day?').fill('2026-11-20');
    await page.getByRole('button', { name: 'Close the service' }).click();
    await page.getByText('Closed, last day', { exact: false }).waitFor();
    await page.getByText('Open it again', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByText('The service is open again.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('whoever answers for a service finds its homes by address, puts one on record and changes it; what another changed meanwhile stands beside', async () => {
    const { page } = await running().open();
    await running().signIn(page, manager, '/places');
    await page.getByText('Add an area').waitFor({ state: 'detached' });
    await page.locator('.rows a').first().click();
    await page.getByRole('heading', { name: 'Homes and shared places' }).waitFor();
    await page.getByText('Add a home or a shared place').click();
    const form = page.getByRole('form', { name: 'Add a home or a shared place' });
    await form.getByLabel('Address', { exact: true }).fill('9 Harbour Row');
    await form.getByLabel(/Postcode/).fill('Manchester');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.getByText('This is not a postcode. (15.2)').first().waitFor();
    await form.getByLabel(/Postcode/).fill('m1 1ae');
    await form.getByRole('button', { name: 'Add' }).click();
    await page.getByText('It is on record.').waitFor();

    await page.getByRole('link', { name: 'Places' }).first().click();
    await page.getByLabel('Part of the address, or the postcode').fill('m11ae');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: '9 Harbour Row, M1 1AE' }).click();
    await page.getByText('1 on record with “9 Harbour Row”', { exact: false }).waitFor();
    await page.locator('summary', { hasText: 'Change: 9 Harbour Row' }).click();
    await running().text(
      `update property set address = '9 Harbour Row, front', version = version + 1 where address = '9 Harbour Row' returning id`,
    );
    const change = page.getByRole('form', { name: /^Change: 9 Harbour Row/ });
    await change.getByLabel('Address', { exact: true }).fill('9 Harbour Row East');
    await change.getByRole('button', { name: 'Save' }).click();
    const both = change.getByRole('row', { name: /Address/ });
    await both.waitFor();
    expect(await both.getByRole('cell').allTextContents()).toEqual([
      '9 Harbour Row, front',
      '9 Harbour Row East',
    ]);
    await change.getByRole('button', { name: 'I have read it: save mine' }).click();
    await page.getByText('The home is changed.').waitFor();
    await page.context().close();
  });

  it('nobody else opens it', async () => {
    const { page } = await running().open();
    await running().signIn(page, 'demo-housing-support-worker', '/places');
    await page.getByRole('heading', { name: 'Your role does not open places' }).waitFor();
    await page.context().close();
  });

  it('has nothing for axe to find there, and nothing runs off the screen', async () => {
    const { page } = await running().open();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 320) await running().signIn(page, 'demo-head-of-service', '/places?home=1');
      else await page.goto(`${running().url}/places?home=1`);
      await page.getByText('Add an area', { exact: true }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.locator('.field-fault').first().waitFor();
      await page.locator('.rows a').first().waitFor();
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
      await page.locator('.rows a').first().click();
      await page.getByText('Change name, kind or nation').click();
      await page
        .locator('summary', { hasText: /^Change: [0-9]/ })
        .first()
        .click();
      expect([...(await faultsOf(page)), await overflowOf(page)]).toEqual([0]);
    }
    await page.context().close();
  });
}

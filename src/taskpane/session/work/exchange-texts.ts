import type { Assistant } from '../../../app/assistant';
import type { Checked } from '../../../app/results';
import { LEARNED } from '../../../wording/settings/learned-columns';

/** What the session lends to its parts. */
interface Session {
  readonly assistant: Assistant;
  checked(): Checked | null;
  /** Keeps something with the workbook, looks again, and tells what the keeping gives. */
  decide(keep: () => Promise<string>): Promise<void>;
}

/** Takes over what another office has set or learned; a text that says nothing of the kind is refused. What judges such texts is not needed to draw the page. */
export class ExchangeTexts {
  constructor(private readonly session: Session) {}

  importColumns(text: string): Promise<void> {
    return this.withLedger(async ({ settings }) => {
      const [{ readLearned }, { countCorrections, withCorrections }] = await Promise.all([
        import('../../../app/exchange/learned-columns'),
        import('../../../app/exchange/column-corrections'),
      ]);
      const { corrections, skipped } = readLearned(text, settings);
      await this.session.assistant.configure(withCorrections(settings, corrections));
      return LEARNED.imported(countCorrections(corrections), skipped.length);
    });
  }

  importSettings(text: string): Promise<void> {
    return this.withLedger(async ({ settings, ledger }) => {
      const { readSettingsText } = await import('../../../app/exchange/settings-text');
      const imported = readSettingsText(text, settings, ledger);
      await this.session.assistant.configure(imported.settings);
      return imported.told;
    });
  }

  private withLedger(keep: (checked: Checked) => Promise<string>): Promise<void> {
    const checked = this.session.checked();
    return checked ? this.session.decide(() => keep(checked)) : Promise.resolve();
  }
}

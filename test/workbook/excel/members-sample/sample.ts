/// <reference types="office-js" />

interface Asking {
  readonly supports: (version: string) => boolean;
}

/** Uses of members in every way that the search must tell apart; nothing calls this. */
export function sample(session: Asking, sheet: Excel.Worksheet): unknown[] {
  const rules = sheet.getRange().conditionalFormats;
  const ungated = rules.getItemOrNullObject('1');
  const tooLow = session.supports('1.9') ? rules.getItemOrNullObject('2') : null;
  const gated = session.supports('1.14') ? rules.getItemOrNullObject('3') : null;
  const named = sheet.load('name,autoFilter/enabled');
  return [ungated, tooLow, gated, named, ...onlyGated(session, sheet)];
}

function onlyGated(session: Asking, sheet: Excel.Worksheet): unknown[] {
  if (!session.supports('1.9')) return [];
  return [through(sheet)];
}

function through({ autoFilter }: Excel.Worksheet): unknown {
  return autoFilter;
}

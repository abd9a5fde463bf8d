import { readFileSync } from 'node:fs';

/** A page for people, made of Markdown with `{{name}}` places, in the dress of the guide. */
export async function pageOf(file: string, title: string, places: Readonly<Record<string, string>>): Promise<string> {
  const { marked } = await import('marked');
  const markdown = readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (whole, name: string) => places[name] ?? whole);
  const html = await marked.parse(markdown);
  return readFileSync('assets/guide/page.html', 'utf8')
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('<!-- guide -->', () => html);
}

interface Words {
  title: string;
  text: string;
  back: string;
}

const english: Words = {
  title: 'GraphiQL is for developers',
  text: 'None of your roles includes the page to try queries. An administrator can switch it on in a role: “Developer”.',
  back: 'Back to the panel',
};

const words: Partial<Record<string, Words>> = {
  en: english,
  ru: {
    title: 'GraphiQL — для разработчиков',
    text: 'Ни одна из ваших ролей не включает страницу для запросов к API. Администратор может включить её в роли: «Разработчик».',
    back: 'Вернуться в панель',
  },
  nb: {
    title: 'GraphiQL er for utviklere',
    text: 'Ingen av rollene dine omfatter siden for å prøve spørringer. En administrator kan slå den på i en rolle: «Utvikler».',
    back: 'Tilbake til panelet',
  },
  ar: {
    title: 'صفحة GraphiQL للمطوّرين',
    text: 'لا يشمل أيٌّ من أدوارك صفحة تجربة الاستعلامات. يمكن للمدير تفعيلها في أحد الأدوار: «مطوّر».',
    back: 'العودة إلى اللوحة',
  },
  fa: {
    title: 'GraphiQL برای توسعه‌دهندگان است',
    text: 'هیچ‌یک از نقش‌های شما صفحهٔ آزمودن پرس‌وجوها را ندارد. مدیر می‌تواند آن را در یک نقش روشن کند: «توسعه‌دهنده».',
    back: 'بازگشت به پنل',
  },
};

/** What somebody sees at /graphiql whose roles do not include it; it needs no script. */
export function refusalPage(language: string): string {
  const { title, text, back } = words[language] ?? english;
  const known = words[language] ? language : 'en';
  const direction = known === 'ar' || known === 'fa' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${known}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/kontor.svg" type="image/svg+xml">
<title>${title} · Kontor</title>
<style>
:root { --back: #f4f6f8; --paper: #fff; --line: #dfe4ea; --text: #1c2530; --soft: #55616e; --main: #1f5f8b; --on-main: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --back: #12171d; --paper: #1a2129; --line: #2c3540; --text: #e6ebf0; --soft: #9dabb9; --main: #7fb8e0; --on-main: #12171d; }
}
body { align-items: center; background: var(--back); color: var(--text); display: flex; font: 15px/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", sans-serif; justify-content: center; margin: 0; min-height: 100dvh; padding: 16px; box-sizing: border-box; }
main { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; max-width: 420px; padding: 28px; }
h1 { font-size: 1.25rem; margin: 16px 0 8px; }
p { color: var(--soft); margin: 0 0 20px; }
a { background: var(--main); border-radius: 6px; color: var(--on-main); display: inline-block; font-weight: 600; padding: 8px 16px; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<img src="/kontor.svg" width="36" height="36" alt="Kontor">
<h1>${title}</h1>
<p>${text}</p>
<a href="/">${back}</a>
</main>
</body>
</html>
`;
}

/** Whether the server is there, and whether it still serves the panel that this page was loaded from. */
export async function askBuild(): Promise<'away' | 'same' | 'new'> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src') ?? '';
  try {
    const response = await fetch('./', { cache: 'no-store' });
    if (!response.ok) return 'away';
    return (await response.text()).includes(own) ? 'same' : 'new';
  } catch {
    return 'away';
  }
}

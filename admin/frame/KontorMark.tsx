/** The sign of Kontor, drawn so that no file has to be fetched. */
export function KontorMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" role="img" aria-label="Kontor">
      <rect width="32" height="32" rx="7" fill="#1f5f8b" />
      <path
        d="M9 7v18M23 7 11 16l12 9"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

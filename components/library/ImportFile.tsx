import { useRef } from 'preact/hooks';
import { Button } from '../base/Button.tsx';

/** Chooses an exported library. Files can be dropped anywhere on the page too. */
export function ImportFile({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>An exported library is merged with this one: what is newer here stays. Choose the file, or drop it anywhere on this page.</p>
      <div>
        <Button onPress={() => input.current?.click()}>Import a library…</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="Exported library"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (chosen) onFile(chosen);
          }}
        />
      </div>
    </>
  );
}

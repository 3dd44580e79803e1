import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';

/** The page is a PDF: why nothing is highlighted, and where it can be read. */
export function PdfPage({ onOpen }: { onOpen: () => void }) {
  return (
    <Message
      title="This is a PDF: it cannot be highlighted here"
      action={
        <Button look="main" onPress={onOpen}>
          Read it in Caveat
        </Button>
      }
    >
      <p>Browsers show PDF files in a viewer of their own, which no extension may enter.</p>
      <p>Save the file, then open or drop it on Caveat’s own page. It is read there, on this device.</p>
    </Message>
  );
}

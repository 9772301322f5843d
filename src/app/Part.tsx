import type { ReactNode } from 'react';
import { useWords } from '../lang/translate.tsx';
import { Button } from '../view/kit/Button.tsx';
import { Guard } from '../view/kit/Guard.tsx';
import { Message } from '../view/kit/Message.tsx';

/** One part of the page behind its own error boundary: when it breaks, the others go on. */
export function Part(props: {
  name: 'map' | 'timeline' | 'filters' | 'events' | 'detail' | 'charts';
  className: string | undefined;
  children: ReactNode;
}) {
  const { name, className, children } = props;
  const { t } = useWords();
  return (
    <div className={className}>
      <Guard
        fallback={(error, retry) => (
          <Message
            tone="bad"
            title={t('broken.part', { part: t(`part.${name}`) })}
            action={<Button onClick={retry}>{t('retry')}</Button>}
          >
            {error.message}
          </Message>
        )}
      >
        {children}
      </Guard>
    </div>
  );
}

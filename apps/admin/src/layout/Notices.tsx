import { lazy, Suspense, useState } from 'react';
import { useNotificationContext } from 'react-admin';

const Spoken = lazy(async () => ({ default: (await import('./Spoken.js')).Spoken }));

/** Says at the foot of the page what was done or went wrong; nothing of it comes before there is something to say. */
export function Notices() {
  const { notifications } = useNotificationContext();
  const [hasSpoken, setHasSpoken] = useState(false);
  if (notifications.length > 0 && !hasSpoken) setHasSpoken(true);
  return hasSpoken ? (
    <Suspense>
      <Spoken />
    </Suspense>
  ) : null;
}

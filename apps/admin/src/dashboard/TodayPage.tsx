import { Title } from 'react-admin';

/** What waits for the reader today. */
export function TodayPage() {
  return <Title title="menu.today" preferenceKey={false} />;
}

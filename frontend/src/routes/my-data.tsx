import { createFileRoute, useLocation } from '@tanstack/react-router';
import { MyDataPage } from '../features/myData/MyDataPage';

/** A mailed link leads here as well: its secret stands behind the #, and no server is told it by the address. */
export const Route = createFileRoute('/my-data')({
  loader: ({ context }) => context.i18n.loadNamespaces(['myData', 'requests', 'records', 'account']),
  component: MyData,
});

function MyData() {
  const { hash } = useLocation();
  return <MyDataPage key={hash} token={hash} />;
}

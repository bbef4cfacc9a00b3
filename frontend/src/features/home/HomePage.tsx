import './HomePage.css';
import { useSession } from '../../auth/AuthProvider';
import { EmergencyNumbers } from './EmergencyNumbers';
import { Hero } from './Hero';
import { MyArea } from './MyArea';
import { NetworksHere } from './NetworksHere';
import { NextMeetings } from './NextMeetings';
import { TopicTiles } from './TopicTiles';

/** Help is found first; whoever works in a network has their own things right below. */
export function HomePage({ onFind }: { onFind: (text: string) => void }) {
  const { isSignedIn } = useSession();
  return (
    <div className="home">
      <Hero onFind={onFind} isCompact={isSignedIn} />
      {isSignedIn && <MyArea />}
      <TopicTiles />
      <EmergencyNumbers />
      <div className="halves home-panels">
        <NextMeetings />
        <NetworksHere />
      </div>
    </div>
  );
}

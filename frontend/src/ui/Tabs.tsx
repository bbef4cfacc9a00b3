import './Tabs.css';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabItem = { id: string; name: string; count?: number | undefined; content: ReactNode };

/** Which tab is open belongs into the address, so it is handed in. */
export function Tabs({
  label,
  tabs,
  open,
  onOpen,
}: {
  label: string;
  tabs: TabItem[];
  open: string;
  onOpen: (id: string) => void;
}) {
  return (
    <AriaTabs selectedKey={open} onSelectionChange={(key) => onOpen(String(key))}>
      <TabList aria-label={label} className="tab-list">
        {tabs.map(({ id, name, count }) => (
          <Tab key={id} id={id} className="tab">
            {name}
            {count !== undefined && <span className="small muted">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

import './Table.css';
import type { ReactNode } from 'react';

export type Column<Row> = { id: string; heading: string; cell: (row: Row) => ReactNode; isAtEnd?: boolean };

type Props<Row> = {
  /** Read aloud, and shown unless the heading above already says it. */
  caption: string;
  columns: [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  hasHeadings?: boolean;
  isStrong?: (row: Row) => boolean;
};

/** A plain table: keyboard, screen reader, print and copying into a spreadsheet come free. The first column heads its row. */
export function Table<Row>({ caption, columns, rows, keyOf, hasHeadings = true, isStrong }: Props<Row>) {
  const [first, ...rest] = columns;
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead className={hasHeadings ? undefined : 'visually-hidden'}>
          <tr>
            {columns.map(({ id, heading, isAtEnd }) => (
              <th key={id} scope="col" data-end={isAtEnd || undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-strong={isStrong?.(row) || undefined}>
              <th scope="row">{first.cell(row)}</th>
              {rest.map(({ id, cell, isAtEnd }) => (
                <td key={id} data-end={isAtEnd || undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

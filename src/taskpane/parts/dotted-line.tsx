import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  part: { display: 'inline-block', maxWidth: '100%' },
});

/** Facts with a dot between them. Lines break between two facts, the dot stays on the line that it ends. */
export function DottedLine({ parts }: { readonly parts: readonly string[] }) {
  const styles = useStyles();
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className={styles.part}>{at < parts.length - 1 ? `${part} ·` : part}</span>
    </Fragment>
  ));
}

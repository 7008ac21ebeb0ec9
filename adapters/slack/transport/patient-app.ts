import { App, type ReceiverEvent } from '@slack/bolt';

/**
 * Bolt acknowledges an event before its listeners run, so that a crash between the two would lose a
 * question. This one acknowledges after them, in Socket Mode and over HTTP alike: by then the desk has
 * written the question down. A listener that fails leaves the event unacknowledged, and Slack delivers
 * it again. Commands, buttons and views are acknowledged by their listeners, as ever.
 */
export class PatientApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const { event: isEvent } = event.body;
    if (isEvent === undefined) return super.processEvent(event);
    let isAcknowledged = false;
    await super.processEvent({
      ...event,
      ack: async () => {
        isAcknowledged = true;
      },
    });
    if (isAcknowledged) await event.ack();
  }
}

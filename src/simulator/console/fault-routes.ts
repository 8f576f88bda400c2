import type { Hub } from '../hub';
import { done, type Route } from '../rest/route';
import { bodyOf, nextDeliveryBody, nextRequestBody, outageBody, planBody } from './bodies';

/** The switches for what goes wrong, for another process or a page. */
export const faultRoutes = ({ faults }: Hub): Route[] => [
  {
    operation: 'GET /simulator/faults',
    handle: () => {
      const { plan, isDown, outageUntil, armed } = faults;
      return { status: 200, body: { plan, isDown, outageUntil, armed } };
    },
  },
  {
    operation: 'PUT /simulator/faults',
    handle({ json }) {
      faults.plan = bodyOf(planBody, json());
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/next',
    handle({ json }) {
      const { operation, fault } = bodyOf(nextRequestBody, json());
      faults.next(operation, fault);
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/next-delivery',
    handle({ json }) {
      const { fault, eventType } = bodyOf(nextDeliveryBody, json());
      faults.nextDelivery(fault, eventType);
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/outage',
    handle({ json }) {
      const { forMs, fault } = bodyOf(outageBody, json());
      faults.outage(forMs, fault);
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/down',
    handle() {
      faults.down();
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/up',
    handle() {
      faults.up();
      return done;
    },
  },
  {
    operation: 'POST /simulator/faults/clear',
    handle() {
      faults.clear();
      return done;
    },
  },
];

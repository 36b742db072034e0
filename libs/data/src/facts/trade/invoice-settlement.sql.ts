import { parameterSql } from '../../registry/parameter.sql';

/**
 * Days of `invoices AS invoice` (HANDBOOK 7.11): `settled.received_on` (null: the delivery did not come, so nothing is
 * due), `settled.due_on` = receipt plus the term of the MoU, else the `paymentTermDays` in force there that day, and `settled.paid_on`, the day the
 * payments reached the amount.
 */
export const INVOICE_SETTLEMENT = `
    LEFT JOIN LATERAL (
      SELECT delivery.received_on,
             delivery.received_on + coalesce((SELECT mou.payment_term_days FROM mous AS mou
                                              WHERE mou.mou_no = delivery.mou_no AND mou.recorded_to IS NULL),
                                             ${parameterSql('paymentTermDays', 'invoice.region_code', 'delivery.received_on')}::int) AS due_on,
             (SELECT min(so_far.paid_on) FROM (
                SELECT payment.paid_on, sum(payment.amount) OVER (ORDER BY payment.paid_on) AS amount
                FROM   supplier_payments AS payment
                WHERE  payment.supplier_no = invoice.supplier_no AND payment.invoice_no = invoice.invoice_no
                  AND  payment.recorded_to IS NULL) AS so_far
              WHERE so_far.amount >= invoice.amount) AS paid_on
      FROM  (SELECT 1) AS one
      LEFT   JOIN deliveries AS delivery
             ON  delivery.supplier_no = invoice.supplier_no AND delivery.delivery_no = invoice.delivery_no
             AND delivery.recorded_to IS NULL) AS settled ON true`;

package openhall.ideas.delivery;

import openhall.web.Refused;

/** Something about the work on an idea cannot be said now. */
class DeliveryRefused extends Refused {
    private static final long serialVersionUID = 1L;

    private DeliveryRefused(String sentence) {
        super(sentence);
    }

    static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new DeliveryRefused(sentence);
        }
    }
}

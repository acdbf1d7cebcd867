package openhall.activity;

/** Takes a mail out of the house. */
interface Postman {
    void deliver(Mail mail);
}

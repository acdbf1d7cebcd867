package openhall.activity.post;

/** Takes a letter out of the house; returns when whoever carries it on has it. */
interface Postman {
    void deliver(Letter letter) throws Undelivered;
}

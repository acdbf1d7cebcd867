package openhall.people.door;

/** What a passkey is asked: {@code options} is JSON as text, as the browser's own function reads it. */
record PasskeyQuestion(String ceremony, String options) {}

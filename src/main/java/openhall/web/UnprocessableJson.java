package openhall.web;

/** A JSON body that was refused: a 422 problem that lists each field. */
class UnprocessableJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient FormErrors errors;

    UnprocessableJson(FormErrors errors) {
        this.errors = errors;
    }
}

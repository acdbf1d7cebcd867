/**
 * How people come in: by password, by a link in a mail, or in the demonstration with a click; and the first
 * administrator of an empty installation. Pages: {@code /sign-in}, {@code /sign-out}, {@code /setup}, {@code /demo}.
 */
@org.jspecify.annotations.NullMarked
package openhall.people.door;

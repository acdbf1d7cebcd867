/** The days themselves: places and the waiting list, what people agree to, the schedule, arrivals and mentors. */
@org.jspecify.annotations.NullMarked
package openhall.hackathons.event;

#ifndef ELNATH_WRAPPED_SOCKET_H
#define ELNATH_WRAPPED_SOCKET_H

/* Tests are linked with --wrap=socket and --wrap=connect: who asks for a socket gets one end of a pair. */

/* Makes the pair, whose other end is given; the next socket that is asked for is the first end. */
int wrapped_socket_pair(void);

/* Whether connecting fails from now on. */
void wrapped_connect_fails(int error);

#endif

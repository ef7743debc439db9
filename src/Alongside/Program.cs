using System.Runtime.InteropServices;
using Alongside;

using var surroundings = Surroundings.OfThisProcess();
// Nothing half-written stays behind when somebody stops the program; then it ends as it would have.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => surroundings.Unfinished.Discard());
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => surroundings.Unfinished.Discard());
return CommandLine.Run(args, surroundings);

using Samverkan.Cli;

using var outputs = new Unfinished();
var around = Surroundings.OfProcess(outputs);
using var interruption = new Interruption(around);
return Tool.Run(args, around);

// Exercises the libraries end to end on data of its own, and prints what came out. The text must be the same to the byte however the
// program was compiled: for net8.0 with its own runtime, for net10.0, and ahead of time.
using System.Text;
using Samverkan.Smoke;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
var collaboration = CollaborationSmoke.Run(output);
ReviewSmoke.Run(output, collaboration);
MatchingSmoke.Run(output);
ImportSmoke.Run(output);

//! The `gainsay` command.

mod cli;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Claims, mentions and names are small and many: what allocates them decides a tenth of the speed.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run()
}

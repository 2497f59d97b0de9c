disks = targets = names = writers = streams = determinism = hostile = mutations = lambda d: None
